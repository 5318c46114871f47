import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, sourceEnd, sourceStart } from '../../server/src/plan/lines/clean-line.ts';
import { joinTornWords } from '../../server/src/plan/lines/torn-words.ts';
import { outlineOf, readPlan } from './reading/read-plan.ts';

function joined(line: string): string {
  return joinTornWords(cleanText(line, 0, line.length)).text;
}

describe('words that a scanner has torn', () => {
  it.each([
    ['của T hủ tướ ng C h í nh ph ủ', 'của Thủ tướng Chính phủ'],
    ['Sở Công th ương, h uyện Mỹ Đức', 'Sở Công thương, huyện Mỹ Đức'],
    ['Điề u 4. Đi ều khoản thi h ành', 'Điều 4. Điều khoản thi hành'],
    ['IV. T Ổ CHỨC TH ỰC HIỆN', 'IV. TỔ CHỨC THỰC HIỆN'],
    ['MỤC ĐÍ CH CỦA ĐỢT KIỂM TRA', 'MỤC ĐÍCH CỦA ĐỢT KIỂM TRA'],
    ['1. S ở Y tế ph ối hợp với Bộ Ng o ại giao', '1. Sở Y tế phối hợp với Bộ Ngoại giao'],
    ['trư ớc ngày 30 th áng 6', 'trước ngày 30 tháng 6'],
  ])('%s', (torn, whole) => {
    expect(joined(torn)).toBe(whole);
  });

  it.each([
    'theo điểm b khoản 2 Điều 9; lớp 5 A và lớp C ở điểm trường',
    'UBND TP Huế, TT HĐND, CT UBND xã Ia O, bản Ea H’leo',
    'Ở cơ sở ấy, ông ấp trưởng ứng tuyển ưu tiên ở ủy ban',
    'viêm gan B ở trẻ em; vitamin C và kẽm; 5 kg gạo, 3 m vải',
    'TRƯỜNG TH LÊ LỢI, PHÒNG GD HUYỆN',
  ])('leaves whole words alone: %s', (line) => {
    expect(joined(line)).toBe(line);
  });

  it('opens the articles and sections whose names are torn', () => {
    expect(
      outlineOf(
        readPlan(
          'KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍ CH\nGiữ đất.\n\nII. T Ổ CHỨC\n\nĐi ều 2. Chi phí\n',
        ),
      ),
    ).toEqual(
      outlineOf(
        readPlan(
          'KẾ HOẠCH\nTrồng rừng\n\nI. MỤC ĐÍCH\nGiữ đất.\n\nII. TỔ CHỨC\n\nĐiều 2. Chi phí\n',
        ),
      ),
    );
  });

  it('reads letters in a date as the digits that are meant', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n- Hoàn thành trước ngày l5/1O/2O26.\n',
    );
    expect(plan.deadlines).toMatchObject([{ text: 'trước ngày l5/1O/2O26', end: '2026-10-15' }]);
  });

  it('sees the rhymes that are meant where a scanner lost a hook', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n- Co quan chủ trì: Sở Tài nguyên và Môi truờng.\n- Co quan phối hop: Ðài Phát thanh huyện.\n- Hoàn thành truớc ngày 15/10/2026.\n',
    );
    expect(plan.leadUnits).toMatchObject([{ unit: 'Sở Tài nguyên và Môi truờng' }]);
    expect(plan.coordinatingUnits).toMatchObject([{ unit: 'Ðài Phát thanh huyện' }]);
    expect(plan.deadlines).toMatchObject([{ text: 'truớc ngày 15/10/2026', start: null }]);
  });

  it('keeps each letter where it stands in the line', () => {
    const word = fc.constantFrom(
      'T',
      'hủ',
      'ng',
      'ph',
      'ủ',
      'Sở',
      ' ',
      '**',
      'b',
      'inh',
      'a\u0323',
      '2.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const line = words.join(' ');
        const clean = joinTornWords(cleanText(line, 0, line.length));
        expect(clean.folded.length).toBe(clean.text.length);
        for (let at = 0; at < clean.text.length; at++) {
          const printed = line.slice(sourceStart(clean, at), sourceEnd(clean, at + 1));
          expect(printed.normalize('NFC').trim()).toBe((clean.text[at] ?? '').trim());
        }
      }),
    );
  });
});
