/**
 * What Obsidian and GitHub read in a text beyond CommonMark and GFM, so that it is escaped too: `$formula$`, `#tag`, `==mark==`,
 * `%%comment%%`, ` ^block`.
 */
export const unsafe = [
    { character: '$', after: '\\S', inConstruct: 'phrasing', notInConstruct: 'autolink' },
    { character: '#', before: '\\s', after: '[^\\s#]', inConstruct: 'phrasing' },
    { character: '=', before: '=', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationRaw'] },
    { character: '%', before: '%', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationRaw'] },
    { character: '^', before: '\\s', inConstruct: 'phrasing' },
];
