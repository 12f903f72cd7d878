import { Fragment } from 'react';
import { VisibleText } from '../format/visible-text.tsx';
import { LongText } from './long-text.tsx';
import { splitWords } from './split-words.ts';

/** Longer than any name that duplistatus gives. */
const NAME_MAX_LENGTH = 120;

/** The name of a field, which may break between its words and not within them. */
export function FieldName({ name }: { readonly name: string }) {
  if (name.length > NAME_MAX_LENGTH) return <LongText text={name} />;
  return splitWords(name).map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words stay in their places
    <Fragment key={at}>
      {at > 0 && <wbr />}
      <VisibleText text={word} />
    </Fragment>
  ));
}
