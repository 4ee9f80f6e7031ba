export { medianOf, PlaceGatherer, type Gathering } from './gather.ts';
export { madeUpBorough, madeUpCouncil } from './made-up-borough.ts';
export { areaPattern, whoseArea, type WhoseArea } from './own-area.ts';
export {
  openPlaces,
  packPlaces,
  type OutcodePlace,
  type PlacesFile,
  type PlaceTable,
  type PostcodePlace,
} from './places-file.ts';
export { readPostcode, type Postcode } from './postcode.ts';
export {
  codePointColumns,
  readColumns,
  readRow,
  rowProblems,
  type Columns,
  type GridPoint,
  type PlaceRow,
  type Point,
  type RowProblem,
} from './row.ts';
