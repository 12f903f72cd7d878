import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/app-error.ts';
import { explainFailure } from './explain-failure.ts';

/** An expected failure in words; a bug is left to the error boundary. */
export function Failure({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  if (!(error instanceof AppError)) throw error;
  const { whatHappened, whatToDo } = explainFailure(t, error.toFailure());
  return (
    <p role="alert" className="rounded-md bg-error-soft px-3 py-2">
      <strong className="font-semibold">{whatHappened}</strong> {whatToDo}
    </p>
  );
}
