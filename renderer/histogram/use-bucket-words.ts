import { useTranslation } from 'react-i18next';
import type { BucketUnit } from './bucket-units.ts';

/** How much time a bar stands for. */
export function useBucketWords(): (bucketUnit: BucketUnit) => string {
  const { t } = useTranslation();
  return ({ unit, count }) => t(`histogram.per.${unit}`, { count });
}
