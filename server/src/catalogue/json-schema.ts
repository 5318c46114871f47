import { fields, listKey, statusWords } from './fields.ts';

/** The schema of `directives.json` for editors, described in Vietnamese first. */
export function catalogueSchema(): object {
  const properties = fields.map(({ name, description }) => {
    const words = { description: `${description.vi}\n\n${description.en}` };
    const isStatus = name === 'status';
    const extra = isStatus ? { enum: statusWords.map(([status]) => status) } : patternOf(name);
    return [name, { type: 'string', ...words, ...extra }] as const;
  });
  const list = {
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: ['number'],
      additionalProperties: false,
      defaultSnippets: [
        {
          label: 'Văn bản',
          body: { number: '$1', type: '$2', date: '$3', issuer: '$4', subject: '$5' },
        },
      ],
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Plandoc: danh mục văn bản',
    description:
      'Những văn bản được viện dẫn mà không có tệp trong không gian làm việc.\n\nDirectives that plans cite and that are no files of the workspace.',
    type: 'object',
    properties: { $schema: { type: 'string' }, [listKey]: list },
    required: [listKey],
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
  };
}

function patternOf(name: string): object {
  if (name === 'date') return { pattern: '^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$' };
  return name === 'link' ? { pattern: '^https?://' } : {};
}
