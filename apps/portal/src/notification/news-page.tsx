import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { Tag } from '@waymark/ui/tag';

import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { momentInWords } from '../app/when.ts';
import './news.css';

type News = Answers['notification']['list'][number];

/** What others did that concerns this person, newest first. It says that there is something to read, not what. */
export function NewsPage() {
  const { data: news } = useSuspenseQuery(api.notification.list.queryOptions());
  const unread = news.filter((one) => one.readAt === null);
  return (
    <Page
      title="What is new"
      known={
        <span className="figures">
          {news.length === 0 ? 'Nothing yet' : `${unread.length} of ${news.length} not read`}
        </span>
      }
    >
      <div className="pane pane-flush">
        {news.length === 0 ? (
          <p className="news-none">
            Outcomes of contacts that you raised, and actions that are given to you, are announced
            here.
          </p>
        ) : (
          <ul className="news-list">
            {news.map((one) => (
              <NewsLine key={one.id} news={one} />
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}

function NewsLine({ news }: { news: News }) {
  const queries = useQueryClient();
  const mark = useMutation(
    api.notification.markRead.mutationOptions({
      onSuccess: () => queries.invalidateQueries(api.notification.pathFilter()),
    }),
  );
  const read = () => {
    if (news.readAt === null) mark.mutate({ id: news.id });
  };
  return (
    <li className="news-line" data-unread={news.readAt === null || undefined}>
      <div>
        <p className="news-text">{news.text}</p>
        <p className="muted figures">{momentInWords(news.at)}</p>
      </div>
      <div className="row">
        {news.readAt === null ? <Tag tone="going">New</Tag> : null}
        <NewsLink news={news} onOpen={read} />
        {news.readAt === null ? (
          <Button tone="quiet" label={`Mark as read: ${news.text}`} onPress={read}>
            Mark as read
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** What is waiting under “My work”. */
const worksOn: readonly News['kind'][] = [
  'action-given',
  'sharing-to-approve',
  'sharing-answered',
  'agreement-taken-back',
];

function NewsLink({ news, onOpen }: { news: News; onOpen: () => void }) {
  if (worksOn.includes(news.kind)) {
    return (
      <Link to="/work" onClick={onOpen}>
        Open my work
      </Link>
    );
  }
  if (news.kind === 'contact-listed' && news.itemId !== null) {
    return (
      <Link to="/items/$itemId" params={{ itemId: news.itemId }} onClick={onOpen}>
        Open it on the meeting’s list
      </Link>
    );
  }
  if (news.kind === 'call-back-asked' || news.kind === 'call-back-handed-on') {
    return (
      <Link to="/call-backs" onClick={onOpen}>
        Open the call-backs
      </Link>
    );
  }
  if (news.kind === 'out-of-date-reported') {
    return (
      <Link to="/families-say" onClick={onOpen}>
        See what families say
      </Link>
    );
  }
  if (news.kind === 'glass-broken' || news.kind === 'glass-to-review') {
    return (
      <Link to="/broken-glass" onClick={onOpen}>
        See who, and why
      </Link>
    );
  }
  if (news.contactId === null) return null;
  return (
    <Link to="/contacts/$contactId" params={{ contactId: news.contactId }} onClick={onOpen}>
      Open the contact
    </Link>
  );
}
