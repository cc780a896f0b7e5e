/** The words if none are given: the same in every note, whatever its language, so that headings can be searched and linked to. */
export const words = {
    episode: 'Episode',
    people: 'People',
    chapters: 'Chapters',
    topics: 'Topics',
    outline: 'Outline',
    links: 'Links',
    glossary: 'Glossary',
    images: 'Images',
    contacts: 'Contacts',
    transcript: 'Transcript',
    excerpts: 'Excerpts',
    setAside: 'Set aside',
};
