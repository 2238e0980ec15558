/** Stands in for the custom functions' module while there is none, so that the page's scripts keep their order. */
export {};
