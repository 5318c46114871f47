import type { SectionRole } from '../facts.ts';
import { bareLetters } from './bare-letters.ts';

/** A title longer than this (bare letters) is a sentence and has no role of its own. */
const longestTitle = 160;

/**
 * The synonyms of section titles on bare letters, first match wins. The words behind a pattern are
 * those of which it holds one: the cheap question before it, since few titles are of any one kind. Labels
 * that are headings come first (“Cơ quan chủ trì, phối hợp”), then “tổ chức thực hiện”, which may also name
 * tasks. Web copies lose vowels that carry two marks (“Mc tiêu”, “TCHỨC THỰC HIN”).
 */
const titles: readonly (readonly [SectionRole, RegExp, ...string[]])[] = [
  [
    'leads',
    /^(?:cac)?(?:coquan|donvi|phong|bophan|nguoi|canhan)?(?:canhan)?(?:chutri|phutrach|chiutrachnhiem|(?:lam)?daumoi)(?:va|phoihop|thuchien|chinh|trienkhai|thammuu|theodoi|danhgia|tochuc|nhiemvu){0,6}$/,
    ...['chutri', 'phutrach', 'trachnhiem', 'daumoi'],
  ],
  [
    'coordination',
    /^(?:cac)?(?:coquan|donvi|phong|bophan|canhan)?phoi(?:ket)?hop(?:va|thuchien|trienkhai|tochuc|thammuu){0,4}$/,
    'phoi',
  ],
  [
    'deadline',
    /^(?:ve)?(?:thoigian|thoihan|tiendo|lotrinh|moc?thoigian)(?:va|tochuc|thuchien|hoanthanh|trienkhai|tienhanh|kiemtra|diadiem|diaban|cungung|lamviec|dukien|cuthe){0,6}$/,
    'thoi',
    'tiendo',
    'lotrinh',
  ],
  [
    'implementation',
    /^(?:cong?tac|ve|phan|bienphap|giaiphap|kehoach)?(?:va)?(?:to?chu?c(?:vaphancong)?(?:trie?nkhai)?thu?chie?n|to?chu?ctrie?nkhai|tochucchidao|trienkhaithuchien$|tochucvaphancong)/,
  ],
  ['implementation', /^(?:phancong|trachnhiem|giaonhiemvu)(?!cong)/],
  [
    'implementation',
    /^nhiemvu(?:cua|cuthecua|dovoi|doivoi)cac(?:coquan|donvi|so|nganh|cap|phong|bophan|dia)/,
  ],
  [
    'situation',
    /^(?:danhgia|kiemdiem)?(?:chung)?(?:ve)?(?:thuctrang|tinhhinh|dacdiemtinhhinh|boicanh|ketqua(?:datduoc|thuchien(?!kehoachnay)|nam|congtac)|nhungketqua|(?:nhung)?(?:tontai|hanche|khokhan|thuanloi|uudiem|khuyetdiem)|nguyennhan|baihockinhnghiem)/,
    ...['thuctrang', 'tinhhinh', 'boicanh', 'ketqua', 'tontai', 'hanche', 'khokhan', 'thuanloi'],
    ...['uudiem', 'khuyetdiem', 'nguyennhan', 'baihoc'],
  ],
  [
    'purpose',
    /^(?:i|1)?(?:mu?cdich|ye?uca?u(?:chung)?$|ynghia|quandie?mchi?dao|ye?uca?u(?:va|mucdich))/,
  ],
  ['objectives', /^(?:cac|mot?so|ve|quandiem)?(?:va)?(?:mu?ctie?u|chi?tie?u)/],
  [
    'funding',
    /^(?:ve|du?toan|nguon|baodam|dambao|cochesudung|congtac)?(?:kinhphi|nguonvon|nguonlucthuchien|nguontaichinh|cochetaichinh|taichinh$|nguonluctaichinh)/,
    'kinhphi',
    'nguon',
    'taichinh',
  ],
  ['funding', /^(?:dutoankinhphi|nguonkinhphi|giaiphaptaichinh|nguonluc(?:va)?kinhphi)/],
  [
    'tasks',
    /^(?:cac|motso|nhung|he?thong|phuonghuong|ve)?(?:va)?(?:no?idung|nhie?mvu|gia?iphap|bienphap|hoatdong(?:cuthe|trongtam|chinh|$)|phuonghuong)/,
  ],
  [
    'tasks',
    /^(?:trongtam|congviec|kehoachcuthe|chuongtrinhchitiet|noidungchuongtrinh|cacnhomnhiemvu|nhomnhiemvu|cachoatdong)/,
  ],
];

/** What a section is about, by the synonyms of its title; 'other' where the title is none of them. */
export function sectionRole(folded: string): SectionRole {
  if (folded.length > 2 * longestTitle) return 'other';
  const letters = bareLetters(folded);
  if (letters.length === 0 || letters.length > longestTitle) return 'other';
  for (const [role, pattern, ...words] of titles) {
    if (words.length > 0 && !words.some((word) => letters.includes(word))) continue;
    if (pattern.test(letters)) return role;
  }
  return 'other';
}
