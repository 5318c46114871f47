import { remembered } from '../../text/remembered.ts';

/** A label's place in its series: `style` tells series apart that must not be compared. */
export interface LabelValue {
  readonly style: 'roman' | 'arabic' | 'letter' | 'capital';
  /** What stands before the counted part: `2.` of `2.3`. */
  readonly prefix: string;
  readonly value: number;
}

/** The letters that number points (điểm), in the order of Nghị định 30/2020/NĐ-CP: no f, j, w, z; with đ. */
const vietnameseLetters = 'abcdđeghiklmnopqrstuvxy';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads `II`, `3`, `2.3`, `b`, `A`; null for labels in words (`Điều 1`, `PHỤ LỤC`). */
export const labelValue = remembered((label): LabelValue | null => {
  const arabic = /^((?:\d{1,3}\.)*)(\d{1,3})$/u.exec(label);
  if (arabic !== null) {
    return { style: 'arabic', prefix: arabic[1] ?? '', value: Number(arabic[2]) };
  }
  if (/^[IVXLC]+$/u.test(label)) {
    const value = romanValue(label);
    return value === null ? null : { style: 'roman', prefix: '', value };
  }
  const letter = label.toLowerCase();
  const position = vietnameseLetters.indexOf(letter);
  if (letter.length !== 1 || position < 0) return null;
  return { style: label === letter ? 'letter' : 'capital', prefix: '', value: position + 1 };
});

/** Whether `next` may follow `label` in the Vietnamese or in the Latin alphabet (d → đ or e, e → f or g). */
export function letterFollows(label: string, next: string): boolean {
  return [vietnameseLetters, latinLetters].some((letters) => {
    const place = letters.indexOf(label.toLowerCase());
    return place >= 0 && letters[place + 1] === next.toLowerCase();
  });
}

/** The label of the same style with another value: `2.3` → `2.4`, `II` → `III`; null past the series' end. */
export function labelOf({ style, prefix }: LabelValue, value: number): string | null {
  if (style === 'arabic') return `${prefix}${value}`;
  if (style === 'roman') return romanLabel(value);
  const letter = vietnameseLetters[value - 1] ?? null;
  return style === 'capital' ? (letter?.toUpperCase() ?? null) : letter;
}

function romanValue(label: string): number | null {
  let value = 0;
  for (let index = 0; index < label.length; index++) {
    const digit = romanDigits[label[index] ?? ''] ?? 0;
    value += digit < (romanDigits[label[index + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return romanLabel(value) === label ? value : null;
}

function romanLabel(value: number): string {
  const parts: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let label = '';
  let left = value;
  for (const [worth, digits] of parts) {
    while (left >= worth) {
      label += digits;
      left -= worth;
    }
  }
  return label;
}
