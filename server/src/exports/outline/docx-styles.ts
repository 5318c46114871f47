import { xmlHead } from '../formats/zip.ts';

/** Bold capitals stay as the plan has them; deeper levels are plain, as in plans themselves. */
const headings = [
  { bold: true, italic: false },
  { bold: true, italic: false },
  { bold: false, italic: false },
  { bold: false, italic: false },
  { bold: false, italic: true },
  { bold: false, italic: true },
];

/** `word/styles.xml`: Times New Roman 14, the headings with outline levels and growing indents. */
export function docxStyles(namespace: string): string {
  const list = headings.map(({ bold, italic }, index) => {
    const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`;
    return `<w:style w:type="paragraph" w:styleId="Heading${index + 1}"><w:name w:val="heading ${index + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:spacing w:before="${index === 0 ? 200 : 60}" w:after="40"/><w:ind w:left="${index * 284}"/><w:outlineLvl w:val="${index}"/></w:pPr><w:rPr>${look}</w:rPr></w:style>`;
  });
  return [
    `${xmlHead}<w:styles xmlns:w="${namespace}">`,
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Detail"><w:name w:val="Detail"/><w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:i/><w:color w:val="595959"/><w:sz w:val="24"/></w:rPr></w:style>',
    ...list,
    '</w:styles>',
  ].join('');
}
