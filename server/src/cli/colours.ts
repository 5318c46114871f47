/** The few tones of the output, as every terminal has them. */
export type Tone = 'error' | 'warning' | 'information' | 'hint' | 'dim' | 'bold' | 'none';

const codes: Record<Exclude<Tone, 'none'>, string> = {
  error: '31;1',
  warning: '33;1',
  information: '36',
  hint: '2',
  dim: '2',
  bold: '1',
};

/** A painter for text; without colour it gives the text back as it is. */
export function toneOf(colour: boolean): (tone: Tone, text: string) => string {
  if (!colour) return (_tone, text) => text;
  return (tone, text) =>
    tone === 'none' || text === '' ? text : `\u001b[${codes[tone]}m${text}\u001b[0m`;
}
