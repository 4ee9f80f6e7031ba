export { shortSocketPath } from './place.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './start.ts';
export { throwAwayFolder } from './throw-away.ts';
