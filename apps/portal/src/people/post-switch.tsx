import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';

import { choosePost } from '../app/post.ts';
import { useMe } from '../app/use-me.ts';

/** For somebody who works in several areas: which one this tab is, and the way to the others. */
export function PostSwitch() {
  const { actor, posts } = useMe();
  const queries = useQueryClient();
  if (posts.length < 2) return null;
  const actIn = (id: string) => {
    choosePost(id);
    queries.clear();
    // A whole new page, so that nothing of one area stays in memory while another is worked in.
    window.location.assign('/work');
  };
  return (
    <section className="pane" aria-labelledby="posts-title">
      <h2 id="posts-title">Where you work</h2>
      <p>
        You work in {posts.length} areas. Each tab is in one of them. Going over forgets what you
        typed in this tab and have not sent.
      </p>
      <ul className="plain-list">
        {posts.map((post) => (
          <li key={post.id} className="row">
            <span>{`${post.areaName}: ${post.agencyName}`}</span>
            {post.id === actor.id ? (
              <span className="muted">This tab</span>
            ) : (
              <Button
                tone="side"
                label={`Work in ${post.areaName} in this tab`}
                onPress={() => actIn(post.id)}
              >
                Work here
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
