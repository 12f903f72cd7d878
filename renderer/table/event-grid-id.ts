/** The element to which the event pane gives the focus back. */
export const EVENT_GRID_ID = 'event-grid';
