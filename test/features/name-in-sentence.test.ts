import { describe, expect, it } from 'vitest';
import { nameInSentence } from '../../server/src/features/name-in-sentence.ts';

describe('the name of a body in a sentence', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN HUYỆN SÔNG LAM', 'Ủy ban nhân dân huyện Sông Lam'],
    ['UỶ BAN NHÂN DÂN THÀNH PHỐ BÌNH SƠN', 'Ủy ban nhân dân thành phố Bình Sơn'],
    ['HUYỆN ỦY SÔNG LAM', 'Huyện ủy Sông Lam'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    [
      'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH BÌNH SƠN',
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Sơn',
    ],
    ['BỘ CHÍNH TRỊ', 'Bộ Chính trị'],
    ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['TRƯỜNG THCS NGUYỄN DU', 'TRƯỜNG THCS NGUYỄN DU'],
  ])('%s → %s', (capitals, written) => {
    expect(nameInSentence(capitals)).toBe(written);
  });
});
