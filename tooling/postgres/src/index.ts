export { shortSocketPath } from './place.ts';
export { recoverTo, type Recovered } from './recover.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './start.ts';
export { throwAwayFolder } from './throw-away.ts';
