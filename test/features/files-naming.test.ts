import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookFor } from '../../server/src/features/across/files-naming.ts';
import { unitMentions } from '../../server/src/features/unit-names.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';

describe('looking for a unit in a text', () => {
  const examples = path.join(import.meta.dirname, '../../examples');
  const plans = readdirSync(examples).filter((name) => /\.(?:plan|kehoach|md|txt)$/u.test(name));

  it.each(plans)('finds all that the reader of plans finds in %s', (name) => {
    const text = readFileSync(path.join(examples, name), 'utf8');
    for (const written of [text, text.normalize('NFD'), text.replaceAll(' ', '\n')]) {
      const missed = unitMentions(openPlanDocument(text).plan).filter(
        (mention) => !lookFor(mention.name)(written),
      );
      expect(missed).toEqual([]);
    }
  });

  it.each([
    ['Phòng Văn hoá', 'Giao PHÒNG VĂN HÓA chủ trì', true],
    ['Phòng Nội vụ', 'giao **Phòng\n12\nNội** vụ', true],
    ['UBND các xã', 'Ủy ban nhân dân các xã', true],
    ['Ủy ban nhân dân các xã', 'UBND các xã', true],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc huyện', 'UBMTTQ huyện', true],
    ['Phòng Nội vụ', 'Phòng Tài chính', false],
  ])('%s in “%s”: %s', (unit, text, isThere) => {
    expect(lookFor(unit)(text)).toBe(isThere);
  });
});
