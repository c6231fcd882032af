/** SK텔레콤 T world 콘텐츠이용료: every row of that page is content, which has a limit of its own. */
import { tabular } from '../tabular/index.js';
import { mendRows } from '../tabular/mend.js';
import { profileSchema } from '../tabular/profile.js';
import profile from './skt-contents.json' with { type: 'json' };

export const krSktContents = tabular(
  profileSchema.parse(profile),
  mendRows(['요금종류'], () => () => ({ 요금종류: '콘텐츠이용료' })),
);
