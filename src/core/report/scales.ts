/** The order in which severities and statuses are told. Apart from the schemas, which a page needn't load for it. */
export const SEVERITIES = ['logic', 'experience', 'standard', 'target'] as const;
export const STATUSES = ['met', 'near', 'unmet', 'undecidable'] as const;
