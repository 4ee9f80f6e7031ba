export { bareService } from './bare-service.ts';
export { countedId } from './counted-id.ts';
