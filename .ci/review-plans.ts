/** `npm run review-plans -- PACK_ID PLAN_TEXT_FILE`: prints each target of a pack beside its source clause. */
import { readFileSync } from 'node:fs';
import { nearestPacks, resolvePack } from '../src/core/plans/index.ts';
import { reviewLines } from '../src/core/plans/review.ts';

const [id, file] = process.argv.slice(2);
if (id === undefined || file === undefined) {
  console.error('npm run review-plans -- PACK_ID PLAN_TEXT_FILE');
  process.exit(2);
}
const pack = resolvePack(id);
if (pack === null) {
  console.error(`${id}? ${nearestPacks(id).join(', ')}`);
  process.exit(2);
}
console.log(reviewLines(pack, readFileSync(file, 'utf8')).join('\n'));
