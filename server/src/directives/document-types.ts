/**
 * Types of documents (tên loại văn bản) and their abbreviations in symbols: Nghị định 30/2020/NĐ-CP,
 * Phụ lục III, the Party's guides 36-HD/VPTW and 05-HD/VPTW, and the normative types.
 */

import { letter, LooseWords } from './loose-words.ts';

/** What an abbreviation stands for in a State symbol (`15/KH-UBND`) and in a Party symbol (`15-KH/TU`). */
interface TypeAbbreviation {
  readonly abbreviation: string;
  readonly state: string;
  readonly party: string;
}

function both(abbreviation: string, type: string): TypeAbbreviation {
  return { abbreviation, state: type, party: type };
}

const typeAbbreviations: readonly TypeAbbreviation[] = [
  both('NQ', 'Nghị quyết'),
  { abbreviation: 'QĐ', state: 'Quyết định', party: 'Quyết định' },
  both('QĐi', 'Quy định'),
  both('QyĐ', 'Quy định'),
  both('CT', 'Chỉ thị'),
  both('KL', 'Kết luận'),
  both('QC', 'Quy chế'),
  both('QCPH', 'Quy chế phối hợp'),
  both('QH', 'Quy hoạch'),
  both('TB', 'Thông báo'),
  both('TBKL', 'Thông báo kết luận'),
  both('HD', 'Hướng dẫn'),
  both('HDLN', 'Hướng dẫn liên ngành'),
  both('HDLT', 'Hướng dẫn liên tịch'),
  both('BC', 'Báo cáo'),
  both('KH', 'Kế hoạch'),
  both('KHPH', 'Kế hoạch phối hợp'),
  both('KHLT', 'Kế hoạch liên tịch'),
  both('KHLN', 'Kế hoạch liên ngành'),
  both('CTr', 'Chương trình'),
  both('CTHĐ', 'Chương trình hành động'),
  both('CTrHĐ', 'Chương trình hành động'),
  both('CTPH', 'Chương trình phối hợp'),
  both('CTrPH', 'Chương trình phối hợp'),
  both('ĐA', 'Đề án'),
  both('DA', 'Dự án'),
  both('PA', 'Phương án'),
  both('TTr', 'Tờ trình'),
  { abbreviation: 'TT', state: 'Thông tư', party: 'Thông tri' },
  both('TTLT', 'Thông tư liên tịch'),
  both('NQLT', 'Nghị quyết liên tịch'),
  both('NĐ', 'Nghị định'),
  both('VBHN', 'Văn bản hợp nhất'),
  both('PL', 'Pháp lệnh'),
  both('LCT', 'Lệnh'),
  both('CĐ', 'Công điện'),
  both('CV', 'Công văn'),
  both('TC', 'Thông cáo'),
  both('BB', 'Biên bản'),
  both('HĐ', 'Hợp đồng'),
  both('GM', 'Giấy mời'),
  both('GGT', 'Giấy giới thiệu'),
  both('BGN', 'Bản ghi nhớ'),
  both('BTT', 'Bản thỏa thuận'),
  both('QT', 'Quy trình'),
  both('ĐL', 'Điều lệ'),
];

/** Type words that have no abbreviation of their own in symbols, or only longer forms of those that have. */
const otherTypes = [
  'Luật',
  'Bộ luật',
  'Hiến pháp',
  'Chương trình công tác',
  'Chiến lược',
  'Thông báo kết luận',
  'Thông báo ý kiến kết luận',
  'Kế hoạch hành động',
  'Kế hoạch liên tịch',
  'Quy chế làm việc',
  'Văn bản',
  'Thư',
  'Thư công',
  'Công thư',
  'Lời kêu gọi',
];

const byAbbreviation = new Map(
  typeAbbreviations.map((entry) => [entry.abbreviation.toLowerCase(), entry]),
);

const typeByFoldedName = new Map<string, string>(
  [...typeAbbreviations.flatMap((entry) => [entry.state, entry.party]), ...otherTypes].map(
    (name) => [name.toLowerCase(), name],
  ),
);

/** The type words as they are looked for in folded text; a number may follow without a space. */
export const typeWords = new LooseWords([...typeByFoldedName.keys()], letter);

/** The same with the abbreviations used as type words: “QĐ số 15/QĐ-UBND”, “CV 15/UBND-NC”. */
export const typeWordsAndAbbreviations = new LooseWords(
  [
    ...typeByFoldedName.keys(),
    ...['nq', 'qđ', 'nđ', 'ttlt', 'tt', 'cv', 'ct', 'kl', 'kh', 'tb', 'hd', 'ctr', 'vb'],
  ],
  letter,
);

/** The usual spelling of a type abbreviation given in any case: `ttr` → `TTr`; null when it is none. */
export function canonicalTypeAbbreviation(group: string): string | null {
  return byAbbreviation.get(group.toLowerCase())?.abbreviation ?? null;
}

/** The type that an abbreviation stands for; `TT` is a Thông tư of the State and a Thông tri of the Party. */
export function typeOfAbbreviation(abbreviation: string, party: boolean): string | null {
  const entry = byAbbreviation.get(abbreviation.toLowerCase());
  if (!entry) return null;
  return party ? entry.party : entry.state;
}

/** The usual spelling of a printed type word: “KẾ HOẠCH” → “Kế hoạch”; null when it is none. */
export function canonicalTypeName(folded: string): string | null {
  const name = folded.replace(/\s+/gu, ' ').trim();
  return typeByFoldedName.get(name) ?? typeBySqueezedName.get(name.replace(/ /gu, '')) ?? null;
}

const typeBySqueezedName = new Map(
  [...typeByFoldedName].map(([folded, name]) => [folded.replace(/ /gu, ''), name]),
);
