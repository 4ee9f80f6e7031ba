export { KitchenScene } from './scene.tsx';
export { Drawing, drawingNames, type DrawingName } from './drawing.tsx';
