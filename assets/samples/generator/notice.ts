/** 未识别.xlsx: a notice of a meeting, which holds no table at all. */
import type { Sample } from './answers.ts';
import { Page, workbookBytes } from './page.ts';

const LINES = [
  '关于召开全县教育事业统计工作会议的通知',
  '各乡镇中心校、县直各学校：',
  '    为做好2024年秋季教育事业统计工作，经研究，决定召开全县教育事业统计工作会议。现将有关事项通知如下：',
  '    一、会议时间：2024年9月6日（星期五）上午9:00，会期半天。',
  '    二、会议地点：县教育体育局三楼会议室。',
  '    三、参会人员：各校统计员1人，45人以上的学校可增加1人。',
  '    四、请于9月5日17:00前将回执报局办公室。',
  '安平县教育体育局',
  '2024年9月2日',
];

export const noticeSample = (): Sample => {
  const page = new Page('通知');
  LINES.forEach((line, i) => {
    page.put('A', i + 1, line);
    page.merge(`A${i + 1}:H${i + 1}`);
  });
  return {
    bytes: workbookBytes([page]),
    answer: {
      file: '未识别.xlsx',
      patterns: [],
      tables: [],
      findings: [],
      note: 'No table: the check says so and finds nothing.',
    },
  };
};
