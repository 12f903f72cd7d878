import type { Density } from '../../shared/settings.ts';

/** Height of a row, its line included. */
export const ROW_HEIGHTS_PX: Readonly<Record<Density, number>> = { compact: 24, normal: 30, comfortable: 40 };
export const HEADER_HEIGHT_PX = 34;
