import type { PassageContext } from '../passage.ts';
import { bareLetters } from './bare-letters.ts';

type Column = PassageContext['column'];

/** A header cell longer than this (bare letters) is no header. */
const longestHeader = 120;

/** Header cells on bare letters, first match wins. `performer` leads where no column is for “chủ trì”. */
const headers: readonly (readonly [Exclude<Column, null> | 'performer', RegExp])[] = [
  ['number', /^(?:s?tt|sott|so|sothutu|thutu|muc)$/],
  ['lead', /chutri|chiutrachnhiemchinh|daumoi/],
  ['coordinating', /phoi(?:ket)?hop|cungthuchien/],
  [
    'performer',
    /phutrach|trachnhiem(?:chinh|thuchien)|chiutrachnhiem|^(?:phancong|duocphancong|trachnhiem)/,
  ],
  [
    'performer',
    /^(?:cac)?(?:nguoi|donvi|coquan|bophan|canhan|diaphuong|phongban|phong|lucluong|giaovien|to|gv|dvi)+(?:va|tochuc|trienkhai|thuchien|dam?nhiem|duocgiao|thamgiathuchien|kiemtra|chidao|theodoi|lam)+$|^ai(?:lam|thuchien|phutrach)$/,
  ],
  [
    'deadline',
    /^(?:thoi(?:gian|han|diem|luong)|tiendo|lotrinh|hoanthanh|moc|batdau|ketthuc|baogio|khinao)/,
  ],
  [
    'deadline',
    /^(?:ngay|thang|tuan|han|nam|buoi|gio|quy)(?:ngay|thang|tuan|nam|thu|gio|thuchien|hoanthanh|tochuc|trienkhai|tienhanh|trinh|banhanh|dukien|batdau|ketthuc|nop|gui|baocao|cuoi|chot|cung|hop|thi|kiemtra|lamviec|xong|day|hoc|le)*$/,
  ],
  ['deadline', /(?:thoigian|thoihan|tiendo)(?:thuchien|hoanthanh|trinh|banhanh)?$/],
  ['report', /^(?:baocao|chedobaocao)/],
  [
    'result',
    /^(?:ketqua|sanpham|hinhthucvanban|dauradukien|dukienketqua|mucdohoanthanh|yeucaucandat|hinhthucsanpham|daura)/,
  ],
  [
    'task',
    /^(?:ten)?(?:cac)?(?:noidung|nhiemvu|congviec|hangmuc|hoatdong|tennhiemvu|tencongviec|danhmuc|chitieu|viec|chuyende|dauviec|congtac|tenhoatdong|nhomnhiemvu|giaiphap|tieuchi|trongtam|dean|duan|tendeannhiemvu|tenvanban|linhvuc)/,
  ],
];

/** What a table column is for, by its header cell: 'other' where its words are not known, null where it is empty or too long. */
export function columnRole(headerCellFolded: string): Column {
  const role = headerRole(headerCellFolded);
  return role === 'performer' ? 'lead' : role;
}

/**
 * The roles of a whole header row. A column for those who carry the task out (“Người thực hiện”)
 * leads it where the table has no column of its own for “chủ trì”.
 */
export function columnRoles(headerCellsFolded: readonly string[]): readonly Column[] {
  const roles = headerCellsFolded.map(headerRole);
  const hasLead = roles.includes('lead');
  const hasTime = roles.includes('deadline');
  return roles.map((role, at) => {
    // “Thực hiện” beside “Thời gian” says who; beside “Kế hoạch”, how much was done.
    const isWho = role === 'other' && hasTime && headerCellsFolded[at] === 'thực hiện';
    if (role !== 'performer' && !isWho) return role;
    return hasLead ? 'other' : 'lead';
  });
}

function headerRole(folded: string): Column | 'performer' {
  if (folded.length > 2 * longestHeader) return null;
  const letters = bareLetters(folded);
  if (letters.length === 0 || letters.length > longestHeader) return null;
  for (const [role, pattern] of headers) if (pattern.test(letters)) return role;
  return 'other';
}
