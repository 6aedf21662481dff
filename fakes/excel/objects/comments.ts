/** Threaded comments (1.10; `excel.md #54, #55`). Legacy notes are out of the API's sight below 1.18. */
import { type FakeSheet, peek } from '../../book/book.js';
import { cellCount } from '../area.js';
import { guardOption } from '../guard.js';
import type { Session } from '../session.js';
import { type Comment, extra, setExtra } from '../store.js';
import { FakeHostGap, invalidArgument, notFound } from '../wire/errors.js';
import { type HostObject, type HostType, make } from '../wire/types.js';
import { rangeOf } from './range.js';
import { rangeArgument } from './range-argument.js';

/** Of one sheet, or of all (`null`). */
interface CommentsSelf {
  readonly session: Session;
  readonly sheet: FakeSheet | null;
}

interface CommentSelf {
  readonly session: Session;
  readonly sheet: FakeSheet;
  readonly comment: Comment;
}

const of = (sheet: FakeSheet): readonly Comment[] => extra(sheet, 'comments') ?? [];

/** Whether a protected sheet lets comments pass is unverified: this host refuses unless objects may be edited. */
const guard = (sheet: FakeSheet, where: string): void => guardOption(sheet, 'allowEditObjects', where);

/** Changes are made to the comment as it lies on the sheet now. */
function replace({ sheet, comment }: CommentSelf, by: Partial<Comment> | null): void {
  const rest = of(sheet).flatMap((one) => (one.id !== comment.id ? [one] : by ? [{ ...one, ...by }] : []));
  setExtra(sheet, 'comments', rest);
}

const current = ({ sheet, comment }: CommentSelf): Comment => of(sheet).find((one) => one.id === comment.id) ?? comment;

const COMMENT: HostType<CommentSelf> = {
  name: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: (self) => current(self).content,
      set: (self, value) => {
        guard(self.sheet, 'Comment.content');
        replace(self, { content: String(value) });
      },
    },
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: () => '' },
    ContentType: { get: () => 'Plain' },
    Resolved: {
      get: (self) => current(self).resolved,
      set: (self, value) => replace(self, { resolved: value === true }),
    },
  },
  methods: {
    Delete: (self) => {
      guard(self.sheet, 'Comment.delete');
      replace(self, null);
    },
    GetLocation: (self) => {
      const { row, column } = current(self);
      return rangeOf(self.session, self.sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
};

function all({ session, sheet }: CommentsSelf): CommentSelf[] {
  const sheets = sheet ? [sheet] : session.book.sheets;
  return sheets.flatMap((one) => of(one).map((comment) => ({ session, sheet: one, comment })));
}

function byId(self: CommentsSelf, id: unknown): HostObject | null {
  const found = all(self).find(({ comment }) => comment.id === id);
  return found ? make(COMMENT, found) : null;
}

function add(self: CommentsSelf, [place, content]: readonly unknown[]): HostObject {
  const where = 'CommentCollection.add';
  const { session, sheet, rect } = rangeArgument(self.session, self.sheet, place);
  const { top: row, left: column } = rect;
  // "InvalidArgument error is thrown if the provided range is larger than one cell"
  if (cellCount(rect) !== 1 || typeof content !== 'string') throw invalidArgument(where);
  if (of(sheet).some((one) => one.row === row && one.column === column)) throw invalidArgument(where);
  if (peek(sheet, row, column).note !== '') {
    throw new FakeHostGap('a comment on a cell that has a legacy note: unverified (excel.md #55)');
  }
  guard(sheet, where);
  const id = `{${String(session.nextId++).padStart(8, '0')}-C}`;
  const comment: Comment = { id, row, column, content, author: session.options.user, resolved: false };
  setExtra(sheet, 'comments', [...of(sheet), comment]);
  return make(COMMENT, { session, sheet, comment });
}

function certain(found: HostObject | null, where: string): HostObject {
  if (!found) throw notFound(where);
  return found;
}

export const COMMENTS: HostType<CommentsSelf> = {
  name: 'CommentCollection',
  items: (self) => all(self).map((one) => make(COMMENT, one)),
  item: (self, [id]) => certain(byId(self, id), 'CommentCollection.getItem'),
  methods: {
    Add: add,
    GetCount: (self) => all(self).length,
    GetItemAt: (self, [index]) => {
      const found = all(self)[Number(index)];
      return certain(found ? make(COMMENT, found) : null, 'CommentCollection.getItemAt');
    },
    GetItemOrNullObject: (self, [id]) => byId(self, id),
    GetItemByCell: (self, [place]) => {
      const { sheet, rect } = rangeArgument(self.session, self.sheet, place);
      const found = all(self).find(
        (one) => one.sheet === sheet && one.comment.row === rect.top && one.comment.column === rect.left,
      );
      return certain(found ? make(COMMENT, found) : null, 'CommentCollection.getItemByCell');
    },
  },
};
