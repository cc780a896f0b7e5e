import { toTransformer } from './check/rule.js';
import { rules } from './check/rules.js';
/** All rules as transformers: each reports on the file and changes nothing. */
export const notesRules = function () {
    for (const rule of rules)
        this.use(() => toTransformer(rule));
};
