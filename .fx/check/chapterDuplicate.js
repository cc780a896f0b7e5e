import { formatClock } from '../text/formatClock.js';
import { chaptersOf } from './chaptersOf.js';
/** A time that an episode states twice. Both chapters are kept. */
export const chapterDuplicate = {
    id: 'chapter-duplicate',
    check(tree, report) {
        for (const chapters of chaptersOf(tree)) {
            const seen = new Map();
            for (const chapter of chapters) {
                const title = seen.get(chapter.start);
                if (title === undefined)
                    seen.set(chapter.start, chapter.title);
                else
                    report(`Unexpected second chapter at \`${formatClock(chapter.start)}\`, expected one; the first is \`${title}\``, chapter);
            }
        }
    },
};
