import type { SectionRole } from '../facts.ts';
import { bareLetters } from './letters.ts';

/** A title longer than this (bare letters) is a sentence and has no role of its own. */
const longestTitle = 160;

/**
 * The synonyms of section titles on bare letters, first match wins. Labels that are headings come
 * first (“Cơ quan chủ trì, phối hợp”), then “tổ chức thực hiện”, which may also name tasks.
 */
const titles: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'leads',
    /^(?:cac)?(?:coquan|donvi|phong|bophan|nguoi|canhan)?(?:canhan)?(?:chutri|phutrach)(?:va|phoihop|thuchien|chinh|trienkhai|thammuu|theodoi|danhgia|tochuc|nhiemvu){0,6}$/,
  ],
  [
    'coordination',
    /^(?:cac)?(?:coquan|donvi|phong|bophan|canhan)?phoihop(?:va|thuchien|trienkhai|tochuc|thammuu){0,4}$/,
  ],
  [
    'deadline',
    /^(?:ve)?(?:thoigian|thoihan|tiendo|lotrinh|moc?thoigian)(?:va|tochuc|thuchien|hoanthanh|trienkhai|tienhanh|kiemtra|diadiem|diabancungung|lamviec|dukien|cuthe){0,6}$/,
  ],
  [
    'implementation',
    /^(?:cong?tac|ve|phan|bienphap|giaiphap|kehoach)?(?:va)?(?:tochuc(?:vaphancong)?(?:trienkhai)?thuchien|tochuctrienkhai|tochucchidao|trienkhaithuchien$|tochucvaphancong)/,
  ],
  ['implementation', /^(?:phancong|trachnhiem|giaonhiemvu)(?!cong)/],
  [
    'implementation',
    /^nhiemvu(?:cua|cuthecua|dovoi|doivoi)cac(?:coquan|donvi|so|nganh|cap|phong|bophan|dia)/,
  ],
  [
    'situation',
    /^(?:danhgia|kiemdiem)?(?:chung)?(?:ve)?(?:thuctrang|tinhhinh(?:chung|thuchien|$)|dacdiemtinhhinh|boicanh|ketqua(?:datduoc|thuchien(?!kehoachnay)|nam|congtac)|nhungketqua|(?:nhung)?(?:tontai|hanche|khokhan|thuanloi|uudiem|khuyetdiem)|nguyennhan|baihockinhnghiem)/,
  ],
  ['purpose', /^(?:i|1)?(?:mucdich|yeucau(?:chung)?$|ynghia|quandiemchidao|yeucau(?:va|mucdich))/],
  ['objectives', /^(?:cac|mot?so|ve|quandiem)?(?:va)?(?:muctieu|chitieu)/],
  [
    'funding',
    /^(?:ve|du?toan|nguon|baodam|dambao|cochesudung|congtac)?(?:kinhphi|nguonvon|nguonlucthuchien|nguontaichinh|cochetaichinh|taichinh$|nguonluctaichinh)/,
  ],
  ['funding', /^(?:dutoankinhphi|nguonkinhphi|giaiphaptaichinh|nguonluc(?:va)?kinhphi)/],
  [
    'tasks',
    /^(?:cac|motso|nhung|he?thong|phuonghuong|ve)?(?:va)?(?:noidung|nhiemvu|giaiphap|bienphap|hoatdong(?:cuthe|trongtam|chinh|$)|phuonghuong)/,
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
  for (const [role, pattern] of titles) if (pattern.test(letters)) return role;
  return 'other';
}
