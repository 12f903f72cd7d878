import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { wasSeen } from '../../../../renderer/detail/was-seen.ts';

it('knows the events that were in the table or in full, in any state of the log', () => {
  const client = new QueryClient();
  client.setQueryData(['events.detail', 'before', '7'], { id: '7' });
  client.setQueryData(['events.page', 'before', true, {}, [], 0], { total: 1, rows: [{ id: '8' }] });
  expect(['7', '8', '9'].map((id) => wasSeen(client, id))).toEqual([true, true, false]);
});
