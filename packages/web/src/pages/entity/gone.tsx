import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import { Empty } from '../../kit/empty.tsx';
import { Loading } from '../../kit/loading.tsx';

const LOOKED_AT = 20;

/**
 * An entity that is known by another id since something was decided: the one that now goes by its name is shown.
 * @param name what it was called, or null where that is not known either
 */
export function Gone({ name }: { readonly name: string | null }) {
  const { data, error } = useQuery({
    queryKey: ['entities', 'called exactly', name],
    enabled: name !== null,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/entities', {
          params: {
            query: { ...(name !== null && { name }), order: 'documents', limit: LOOKED_AT },
          },
          signal,
        }),
      ),
  });
  const now = data?.items.find((entity) => entity.name === name);
  if (now !== undefined)
    return <Navigate to="/entities/$entity" params={{ entity: now.id }} search={{}} replace />;
  if (name !== null && data === undefined && error === null)
    return <Loading label="Looking for the entity" />;
  return (
    <Empty
      title="Nobody is known by this id."
      action={<Link to="/entities">People and bodies</Link>}
    >
      It may have been made one with another, or split, since this address was noted. Find it by its
      name.
    </Empty>
  );
}
