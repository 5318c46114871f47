import type { Report } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { wordsOfReport } from './report-details.ts';

export const rule = defineRule({
  code: 'incomplete-reporting-duty',
  category: 'assignments',
  severity: 'information',
  fix: 'none',
  title: {
    vi: 'Chế độ báo cáo thiếu nơi nhận báo cáo hoặc thời hạn',
    en: 'A report without addressee or time',
  },
  messages: {
    to: {
      vi: 'Chưa rõ báo cáo gửi cho ai. Không có nơi nhận báo cáo thì không ai theo dõi. Ghi rõ cơ quan, đơn vị nhận báo cáo.',
      en: 'It is not said who gets this report. Without an addressee nobody follows it up. Name the body that receives it.',
    },
    when: {
      vi: 'Chưa rõ thời hạn báo cáo. Không có thời hạn thì không đôn đốc, tổng hợp được. Ghi rõ ngày hoặc kỳ báo cáo.',
      en: 'It is not said when this report is due. Without a time nobody can ask for it. Name the day or the cycle.',
    },
    both: {
      vi: 'Chưa rõ báo cáo gửi cho ai và khi nào. Không có nơi nhận và thời hạn thì không ai theo dõi được. Ghi rõ nơi nhận và kỳ báo cáo.',
      en: 'It is not said who gets this report and when. Without both nobody can follow it up. Name the addressee and the day or cycle.',
    },
  },
  whole: (plan) => (isBlankForm(plan) ? 'quiet' : ''),
  checkPart({ plan, lines, whole }, report) {
    if (whole === 'quiet') return;
    for (const duty of plan.reports) {
      const key = lackOf(duty, lines);
      if (key !== null) report(key, onFirstLine(duty.range, lines));
    }
  },
});

/** A report on results or on progress, or one that is called regular; other reports are made when something happens. */
const routine = /kết quả|tình hình (?:thực hiện|triển khai)|tiến độ|định kỳ/u;
/** The time follows from an event, from a regulation or from another sentence; or nobody is told to report. */
const settled =
  /(?:khi |ngay|kịp thời|đột xuất|vướng mắc|phát sinh|theo quy định|đúng quy định|theo chế độ|chế độ báo cáo|quy chế|theo yêu cầu|theo hướng dẫn|theo mẫu|xem xét|quyết định|cho ý kiến|lồng ghép|trước ngày|chậm nhất|\d{1,2}\/\d{1,2}|hằng|hàng|mỗi|sau khi|kết thúc|tại (?:hội nghị|cuộc họp|phiên))/u;
/** “… để tổng hợp, báo cáo …”: the report that sums up others follows theirs. */
const sumsUp = /tổng hợp[^.;]{0,40}$/u;

function lackOf(duty: Report, lines: LineDocument): 'to' | 'when' | 'both' | null {
  if (duty.to !== null && duty.when !== null) return null;
  const { before, words, after } = wordsOfReport(duty, lines);
  if (!routine.test(`${words} ${after}`)) return null;
  const known = sumsUp.test(before) || settled.test(`${before} ${words} ${after}`);
  const noTime = duty.when === null && !known;
  const noAddressee =
    duty.to === null && !/(?:^| )(?:về|cho|với|gửi|lên|đến) /u.test(`${words} ${after}`);
  if (noTime && noAddressee) return 'both';
  if (noTime) return 'when';
  return noAddressee && duty.when !== null ? 'to' : null;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 09/2019/NĐ-CP: chế độ báo cáo nêu rõ nơi nhận và thời hạn gửi báo cáo.',
    en: 'Nghị định 09/2019/NĐ-CP: a reporting duty states its addressee and its due time.',
  },
  description: {
    vi: 'Báo khi việc báo cáo kết quả, tình hình thực hiện không nêu gửi cho ai hoặc khi nào. Không báo với báo cáo đột xuất, báo cáo khi có vướng mắc, báo cáo tổng hợp theo báo cáo của các đơn vị, và khi câu dẫn quy định khác.',
    en: 'Reports a duty to report on results or progress that does not say to whom or when. Quiet about reports that an event calls for, that sum up other reports, or that another regulation settles.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. TỔ CHỨC THỰC HIỆN

Các phòng báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 10/12 hằng năm.

Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Giám đốc Sở xem xét, quyết định.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính

I. TỔ CHỨC THỰC HIỆN

Các phòng có trách nhiệm ⟦báo cáo kết quả thực hiện về Văn phòng Sở⟧.
`,
    },
  ],
};
