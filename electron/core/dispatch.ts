import { randomUUID } from 'node:crypto';
import { AppError, type Result } from '../../shared/app-error.ts';
import {
  contract,
  type OperationName,
  type OperationOutput,
  type OperationParsedInput,
} from '../../shared/contract.ts';
import { handlers } from './handlers.ts';
import type { Session } from './session.ts';

/**
 * Carries out one call of the page: the name is looked up as an own property of the contract, the input is parsed by
 * its schema. Never rejects; this is the only place that catches everything. What is not an AppError is a bug: it is
 * logged with its stack under an id, and the caller learns the id alone.
 *
 * @param signal aborted when nobody waits for the answer any more
 */
export async function dispatch(
  session: Session,
  operation: string,
  input: unknown,
  signal?: AbortSignal,
): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await carryOut(session, operation, input, signal) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toFailure() };
    const id = randomUUID().slice(0, 8);
    session.host.log(`[${id}] ${operation}: ${error instanceof Error ? error.stack : String(error)}`);
    return { ok: false, error: new AppError('internal', {}, { id }).toFailure() };
  }
}

function carryOut(
  session: Session,
  operation: string,
  input: unknown,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (!isOperation(operation))
    throw new AppError('unknown-operation', { operation: operation.slice(0, 100) });
  return callHandler(session, operation, input, signal);
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

async function callHandler<Name extends OperationName>(
  session: Session,
  name: Name,
  input: unknown,
  signal: AbortSignal | undefined,
): Promise<OperationOutput<Name>> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) throw new AppError('bad-request', { operation: name });
  return handlers[name](session, parsed.data as OperationParsedInput<Name>, { signal });
}
