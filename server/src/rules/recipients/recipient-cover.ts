import type { Recipients } from '../../plan/facts.ts';
import { foldWords } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { withoutEnd } from '../../text/trim.ts';

/** Bodies whose names are official enough to be looked for among the recipients. */
const official =
  /^(?:sở|bộ(?! phận| môn)|cục|chi cục|phòng|trung tâm|công an|bộ chỉ huy|ban chỉ huy|thanh tra|kho bạc|bảo hiểm xã hội|liên đoàn|liên minh|liên hiệp|ủy ban mặt trận|hội (?:liên hiệp|nông dân|cựu chiến binh|chữ thập đỏ|khuyến học|người cao tuổi)|tỉnh đoàn|thành đoàn|huyện đoàn|ban (?:dân tộc|quản lý|tuyên giáo|dân vận|nội chính|tổ chức (?=tỉnh|thành|huyện|trung|đảng))|đài|báo) ?\p{L}/u;

/** Groups and offices that send the plan out themselves, or that nobody lists one by one. */
const notAddressed = /(?:văn phòng|ban chỉ đạo|tổ công tác|hội đồng|liên quan|trực thuộc)/u;

/** A unit as it is looked for: its name in full words, and the field it is known by (“tài chính”). */
export interface SoughtUnit {
  readonly name: string;
  readonly folded: string;
  readonly field: string;
  readonly initials: string;
}

/** The unit to look for among the recipients; null where a missing line could not be called a defect. */
export const soughtUnit = remembered((unit): SoughtUnit | null => {
  const name = withoutEnd(unit, ' .,;:');
  const folded = wordsOfUnits(name);
  if (name.length > 80 || /[;:,]/u.test(name.replace(/, thể thao/iu, ''))) return null;
  if (!official.test(folded) || notAddressed.test(folded)) return null;
  const field = folded
    .replace(/^(?:sở|bộ chỉ huy|ban chỉ huy|bộ|chi cục|cục|phòng|trung tâm|ban)\s/u, '')
    .split(/\s(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?=\s|$)/u)[0];
  return { name, folded, field: field ?? folded, initials: initialsOf(folded) };
});

/** Tells whether the recipients cover a unit: by name, by abbreviation or by a group that it belongs to. */
export function isCovered(unit: SoughtUnit, recipients: Recipients): boolean {
  return readAll(recipients).some(
    ({ words, letters, isGroup }) =>
      words.includes(unit.field) ||
      letters.some((short) => unit.initials.includes(short)) ||
      (isGroup && coversAsGroup(words, unit.folded)),
  );
}

interface ReadRecipient {
  readonly words: string;
  readonly letters: readonly string[];
  /** It may stand for many units. The archive stands for none. */
  readonly isGroup: boolean;
}

/** Kept with the block, which stays the same object until it is edited. */
const readRecipients = new WeakMap<Recipients, readonly ReadRecipient[]>();

function readAll(recipients: Recipients): readonly ReadRecipient[] {
  let read = readRecipients.get(recipients);
  if (read === undefined) {
    read = recipients.items.map(({ name, archive }) => {
      const words = wordsOfUnits(name);
      return { words, letters: abbreviationsIn(name), isGroup: !archive && group.test(words) };
    });
    readRecipients.set(recipients, read);
  }
  return read;
}

/** Recipients that stand for the recipients of another document, or for everybody. */
export function sendsToAll(recipients: Recipients): boolean {
  return recipients.items.some(({ name }) =>
    /^(?:như |các thành viên|thành viên)|có tên|(?:trong|theo|tại) kế hoạch|nêu trên|có liên quan$|kế hoạch này/u.test(
      foldWords(name),
    ),
  );
}

const group =
  /(?:^|\s)(?:các|những|mọi|toàn thể|toàn) |^(?:(?:bộ|sở|phòng|ban) (?:ban )?ngành|phòng ban)(?!\p{L})/u;

function coversAsGroup(recipient: string, unit: string): boolean {
  if (/ngành|đơn vị|cơ quan(?! báo| thông tấn| truyền thông)/u.test(recipient)) return true;
  if (
    /^(?:báo|đài|trung tâm)/u.test(unit) &&
    /báo chí|báo, đài|thông tấn|truyền thông/u.test(recipient)
  )
    return true;
  if (/^(?:hội|liên|ủy ban mặt trận|tỉnh đoàn|thành đoàn|huyện đoàn)/u.test(unit)) {
    return /đoàn thể|tổ chức|hội|mặt trận/u.test(recipient);
  }
  const [head = ''] = unit.split(' ');
  return wordsIn(recipient).has(head);
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})(?:ub)?mttq(?!\p{L})/gu, 'ủy ban mặt trận tổ quốc'],
  [/(?<!\p{L})ca(?= tỉnh| huyện| thành phố| xã| phường)/gu, 'công an'],
];

/** The words by which units are compared: folded, without “và” and commas, “UBND” written out. */
export function wordsOfUnits(text: string): string {
  let words = foldWords(text)
    .replace(/ (?:-|–|và|&) /gu, ' ')
    .replace(/,/gu, '');
  for (const [short, long] of abbreviations) words = words.replace(short, long);
  return words;
}

const wordsIn = remembered((text) => new Set(text.match(/[\p{L}\p{M}]+/gu)));

function initialsOf(folded: string): string {
  return folded
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('');
}

/** `TT&TT`, `GDĐT`, `LĐ-TB&XH`: the letters of each, folded; a conjunction is no letter of it. */
function abbreviationsIn(name: string): readonly string[] {
  return (name.match(/\p{Lu}[\p{Lu}&\-–.]{1,15}/gu) ?? [])
    .map((letters) => foldWords(letters).replace(/[^\p{L}]/gu, ''))
    .filter((letters) => letters.length >= 2);
}
