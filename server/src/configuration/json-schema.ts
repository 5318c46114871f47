import * as z from 'zod/mini';
import type { Message } from '../messages.ts';
import type { Rule } from '../rules/index.ts';
import { configurationSchema } from './schema.ts';

/** A JSON schema, as far as it is walked here. */
interface Schema {
  title?: string;
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
  enumDescriptions?: string[];
  $ref?: string;
}

const descriptions: Readonly<Record<string, Message>> = {
  profile: {
    vi: 'Hồ sơ rà soát: `draft` là dự thảo, chỗ chưa điền chỉ là thông tin; `final` là sắp ký, chỗ chưa điền là cảnh báo.',
    en: '`draft`: what is not filled in yet is information; `final`, ready to sign: it is a warning.',
  },
  rules: {
    vi: 'Mức của từng quy tắc theo mã; quy tắc không nêu giữ mức mặc định.',
    en: 'The severity of each rule by its code; a rule that is not named keeps its own.',
  },
  catalogue: {
    vi: 'Tệp danh mục văn bản (.json hoặc .csv), đường dẫn tính từ thư mục của tệp này.',
    en: 'The catalogue of directives (.json or .csv), relative to this file.',
  },
  units: {
    vi: 'Các đơn vị của cơ quan, được gợi ý ở chỗ ghi đơn vị.',
    en: 'The units of the office, offered where a unit is named.',
  },
  ignore: {
    vi: 'Những tệp không rà soát khi duyệt thư mục. Mẫu viết như trong .gitignore, tính từ thư mục của tệp này.',
    en: 'Files that are not checked when folders are. Patterns as in .gitignore, from the folder of this file.',
  },
  overrides: {
    vi: 'Điều áp dụng riêng cho một số tệp; mục sau thắng mục trước.',
    en: 'What differs for some files; later entries win.',
  },
  files: {
    vi: 'Các tệp của mục này. Mẫu viết như trong .gitignore.',
    en: 'The files of this entry. Patterns as in .gitignore.',
  },
};

const severityWords: Readonly<Record<string, string>> = {
  off: 'Tắt (off)',
  hint: 'Gợi ý (hint)',
  information: 'Thông tin (information)',
  warning: 'Cảnh báo (warning)',
  error: 'Lỗi (error)',
};

/** The schema of `.plandoc.json` for editors, described in Vietnamese first. */
export function jsonSchema(rules: readonly Pick<Rule, 'code' | 'title' | 'severity'>[]): object {
  const codes = rules.map(({ code }) => code);
  const schema = z.toJSONSchema(configurationSchema(codes), { target: 'draft-7' }) as Schema;
  describe(schema, rules);
  const top = schema.properties ?? {};
  const ofOverride = top['overrides']?.items ?? {};
  describe(ofOverride, []);
  // The severities are the same in both places and most of the file.
  const definitions = { rules: top['rules'] };
  for (const properties of [top, ofOverride.properties ?? {}])
    properties['rules'] = { $ref: '#/definitions/rules' };
  return {
    title: 'Plandoc',
    ...schema,
    definitions,
    allowComments: true,
    allowTrailingCommas: true,
  };
}

function describe(
  { properties = {} }: Schema,
  rules: readonly Pick<Rule, 'code' | 'title' | 'severity'>[],
): void {
  for (const [key, property] of Object.entries(properties)) {
    const words = descriptions[key];
    if (words !== undefined) property.description = `${words.vi}\n\n${words.en}`;
  }
  for (const { code, title, severity } of rules) {
    const property = properties['rules']?.properties?.[code];
    if (property === undefined) continue;
    property.description = `${title.vi}.\n\n${title.en}.`;
    property.default = severity;
    property.enumDescriptions = (property.enum ?? []).map((value) => severityWords[value] ?? value);
  }
}
