/** What a story can be of. */
export const storyTypes = ['VILLAGE', 'PRODUCER', 'PRODUCT', 'PROGRAMME', 'EVENT', 'NEWS'] as const;
