/**
 * The words of a language: English texts and what they are in it.
 *
 * A key is a text as it is printed, with a name in braces for each value that is put into it (`the emitter {path} does not exist`);
 * the translation holds the same names, in whatever order. Behind a plus sign the value is itself such a text (`{+reason}`) and is
 * translated in turn, where there is a translation of it. The names are for the reader: any text fits them.
 */
export type Catalogue = Readonly<Record<string, string>>
