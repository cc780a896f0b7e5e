import type { Span } from '../text/lines.js';
import type { Text } from '../text/text.js';
/**
 * The names on a line that is nothing but names: `史炎、大雄 / 周鱼`. One span, the whole line, where it is not.
 *
 * @param inline the line is what follows a label: three short words between commas are names there
 */
export declare function splitNames(text: Text, span: Span, inline: boolean): Span[];
