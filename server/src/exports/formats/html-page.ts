import { escapeXml } from './escape.ts';

export interface HtmlPage {
  readonly language: string;
  readonly title: string;
  /** CSS besides that of every page. */
  readonly style: string;
  /** HTML, escaped already. */
  readonly body: string;
}

const style = `:root{color-scheme:light dark;--ink:#1b1f24;--dim:#5b6470;--line:#cfd6de;--head:#e8eef7;--accent:#1f5fa8;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e4e7eb;--dim:#9aa4b0;--line:#3c444d;--head:#232b35;--accent:#7db2ee;--paper:#15191e}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px;max-width:1200px;color:var(--ink);background:var(--paper);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.5em;line-height:1.3;margin:0 0 .4em}
h2{font-size:1.15em;margin:1.6em 0 .5em}
a{color:var(--accent)}
.dim{color:var(--dim)}
@media print{:root{--ink:#000;--dim:#444;--line:#999;--head:#eee;--accent:#000;--paper:#fff}body{padding:0 1px;max-width:none;font-size:10.5pt;font-family:"Times New Roman",serif}a{text-decoration:none}h1,h2,h3{break-after:avoid}}
@page{size:A4;margin:18mm 15mm}
`;

/** One page that needs nothing else: no script, nothing fetched, which the policy makes sure of. */
export function htmlPage({ language, title, style: more, body }: HtmlPage): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>
${style}${more}</style>
</head>
<body>
${body}</body>
</html>
`;
}
