/** The public face of plans: packs, targets, when they are due, and users' own plans. */
export * from './definitions.ts';
export * from './due.ts';
export * from './packs.ts';
export * from './parsePack.ts';
export * from './problem.ts';
export * from './schema.ts';
export * from './targetInForce.ts';
export * from './ownPlan.ts';
