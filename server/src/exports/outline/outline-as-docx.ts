import { escapeXml } from '../formats/escape.ts';
import { contentTypes, rootRelations, xmlHead, zipParts } from '../formats/zip.ts';
import type { SayExport } from '../messages.ts';
import { docxStyles } from './docx-styles.ts';
import { detailsOf, type OutlineDetail } from './entry-details.ts';
import { entryWords, type OutlineEntry, type PlanOutline } from './outline-entry.ts';

const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const partType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word's heading styles go so deep. */
const deepestHeading = 6;

/**
 * The outlines as a Word document (ECMA-376) with real headings, so that Word's navigation pane and
 * table of contents work. Page and font are those of Nghị định 30/2020: A4, Times New Roman 14.
 */
export function outlinesAsDocx(
  outlines: readonly PlanOutline[],
  wanted: readonly OutlineDetail[],
  say: SayExport,
): Uint8Array {
  const [only, another] = outlines;
  const isOne = only !== undefined && another === undefined;
  const body = outlines.map((outline) => {
    const name = outline.title === '' ? outline.file : outline.title;
    const head = paragraph(isOne ? 'Title' : 'Heading1', name);
    return head + entriesXml(outline.entries, isOne ? 1 : 2);
  });
  const index = isOne ? '' : paragraph('Title', say('title.outlines'));
  return zipParts({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${partType}.document.main+xml`,
      'word/styles.xml': `${partType}.styles+xml`,
      'word/footer1.xml': `${partType}.footer+xml`,
    }),
    '_rels/.rels': rootRelations('word/document.xml'),
    'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationType}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relationType}/footer" Target="footer1.xml"/></Relationships>`,
    'word/document.xml': `${xmlHead}<w:document xmlns:w="${wordNames}" xmlns:r="${relationType}"><w:body>${index}${body.join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': docxStyles(wordNames),
    'word/footer1.xml': `${xmlHead}<w:ftr xmlns:w="${wordNames}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
  });

  function entriesXml(entries: readonly OutlineEntry[], level: number): string {
    return entries
      .map((entry) => {
        const heading = `Heading${Math.min(level, deepestHeading)}`;
        const style = entry.kind === 'citation' ? 'Detail' : heading;
        const details = detailsOf(entry, wanted, say).map(({ name, text }) =>
          paragraph('Detail', `${name}: ${text}`, level),
        );
        const words = paragraph(style, entryWords(entry), style === 'Detail' ? level : 0);
        return words + details.join('') + entriesXml(entry.children, level + 1);
      })
      .join('');
  }
}

/** `level` indents what has no style of its level. */
function paragraph(style: string, text: string, level = 0): string {
  const indent = level > 0 ? `<w:ind w:left="${Math.min(level, 8) * 284}"/>` : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${indent}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}
