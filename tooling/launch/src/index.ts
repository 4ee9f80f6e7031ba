export { startHouse, type House, type HouseOptions } from './house.ts';
