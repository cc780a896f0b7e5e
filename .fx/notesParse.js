import { readPlainText } from './read/readPlainText.js';
/** The parser: text to the tree of episodes, excerpts and boilerplate. */
export const notesParse = function () {
    this.parser = (source) => readPlainText(source);
};
