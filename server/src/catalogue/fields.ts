import type { Message } from '../messages.ts';
import { foldUnaccented } from '../text/fold.ts';

/** The key of the list in `directives.json`; a bare list is read as well. */
export const listKey = 'directives';

/** What a catalogue says of a directive: the keys of `directives.json`. */
export type FieldName =
  | 'number'
  | 'type'
  | 'date'
  | 'issuer'
  | 'subject'
  | 'status'
  | 'replacedBy'
  | 'link';

export interface Field {
  readonly name: FieldName;
  /** Headers of a CSV file that mean this field; the first is written. */
  readonly headers: readonly string[];
  readonly description: Message;
}

/** The one definition from which the JSON schema, the reading of JSON and CSV and what is written come. */
export const fields: readonly Field[] = [
  {
    name: 'number',
    headers: ['Số, ký hiệu', 'Số ký hiệu', 'Số hiệu', 'Số', 'Ký hiệu', 'Number', 'No', 'Symbol'],
    description: {
      vi: 'Số, ký hiệu của văn bản, ví dụ `57-KL/TW`, `15/KH-UBND`; luật thì ghi tên, ví dụ `Luật Báo chí 2016`.',
      en: 'Number and symbol, such as `57-KL/TW` or `15/KH-UBND`; of a law its name.',
    },
  },
  {
    name: 'type',
    headers: ['Loại văn bản', 'Tên loại', 'Tên loại văn bản', 'Loại', 'Type'],
    description: {
      vi: 'Tên loại văn bản: Nghị quyết, Kết luận, Kế hoạch …',
      en: 'The type of document: Nghị quyết, Kết luận, Kế hoạch …',
    },
  },
  {
    name: 'date',
    headers: ['Ngày ban hành', 'Ngày', 'Ngày ký', 'Ngày tháng', 'Date'],
    description: {
      vi: 'Ngày ban hành: `2023-06-15` hoặc `15/6/2023`.',
      en: 'Date of issue: `2023-06-15` or `15/6/2023`.',
    },
  },
  {
    name: 'issuer',
    headers: ['Cơ quan ban hành', 'Cơ quan', 'Nơi ban hành', 'Issuer'],
    description: { vi: 'Cơ quan ban hành.', en: 'The issuing body.' },
  },
  {
    name: 'subject',
    headers: ['Trích yếu', 'Trích yếu nội dung', 'Nội dung', 'Tên văn bản', 'Subject', 'Title'],
    description: {
      vi: 'Trích yếu nội dung, không có chữ “về” ở đầu.',
      en: 'What the document is about.',
    },
  },
  {
    name: 'status',
    headers: ['Hiệu lực', 'Tình trạng', 'Tình trạng hiệu lực', 'Trạng thái', 'Status'],
    description: {
      vi: 'Hiệu lực: `in-force` còn hiệu lực, `replaced` đã bị thay thế, `repealed` đã bị bãi bỏ.',
      en: '`in-force`, `replaced` or `repealed`.',
    },
  },
  {
    name: 'replacedBy',
    headers: ['Thay thế bởi', 'Bị thay thế bởi', 'Văn bản thay thế', 'Replaced by', 'ReplacedBy'],
    description: {
      vi: 'Số, ký hiệu của văn bản thay thế hoặc bãi bỏ văn bản này.',
      en: 'Number of the directive that replaced or repealed this one.',
    },
  },
  {
    name: 'link',
    headers: ['Liên kết', 'Đường dẫn', 'Địa chỉ', 'Link', 'Url'],
    description: {
      vi: 'Địa chỉ http hoặc https để mở văn bản.',
      en: 'An http or https address at which it is to be read.',
    },
  },
];

const byHeader = new Map(
  fields.flatMap(({ name, headers }) =>
    [name, ...headers].map((header) => [headerKey(header), name] as const),
  ),
);

/** The field that a header of a CSV file means, in Vietnamese or English, with or without diacritics. */
export function fieldOfHeader(header: string): FieldName | null {
  return byHeader.get(headerKey(header)) ?? null;
}

function headerKey(header: string): string {
  return foldUnaccented(header)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The words for a status, in JSON and as people write them in tables, folded. */
export const statusWords = [
  ['in-force', ['con hieu luc', 'dang hieu luc', 'hieu luc', 'in force']],
  ['replaced', ['bi thay the', 'da bi thay the', 'da thay the', 'thay the', 'replaced']],
  [
    'repealed',
    ['het hieu luc', 'bi bai bo', 'da bi bai bo', 'bai bo', 'huy bo', 'bi huy bo', 'repealed'],
  ],
] as const;
