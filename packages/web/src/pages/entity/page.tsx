import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ApiError } from '../../api/api-error.ts';
import type { EntityView } from '../../api/types.ts';
import { countryName } from '../../kit/country-name.ts';
import { entityTypeName } from '../../kit/entity-type.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { PageFrame } from '../../kit/page-frame.tsx';
import { entityQuery } from '../entities/entities-query.ts';
import { EntityActions } from './entity-actions.tsx';
import { Contacts } from './contacts.tsx';
import { Decisions } from './decisions.tsx';
import { Gone } from './gone.tsx';
import { Names } from './names.tsx';
import { Notes } from './notes.tsx';
import { Reasons } from './reasons.tsx';
import { Roles } from './roles.tsx';
import { Said } from './said.tsx';
import { Tallies } from './tallies.tsx';
import styles from './entity.module.css';

const route = getRouteApi('/entities/$entity');

/** Somebody or something that the coverage names: who it is, what it says, with whom it met, why its names are one. */
export function EntityPage() {
  const { entity: id } = route.useParams();
  const query = useQuery(entityQuery(id));
  const view = query.data;
  if (query.error instanceof ApiError && query.error.status === 404)
    return (
      <PageFrame title={view?.entity.name ?? 'Entity'}>
        <Gone name={view?.entity.name ?? null} />
      </PageFrame>
    );
  if (view === undefined)
    return (
      <PageFrame title="Entity">
        {query.error === null ? (
          <Loading label="Loading the entity" lines={12} />
        ) : (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        )}
      </PageFrame>
    );
  const { name, type, country } = view.entity;
  return (
    <PageFrame
      title={name}
      quoted
      count={[entityTypeName(type), ...(country === null ? [] : [countryName(country)])].join(
        ' · ',
      )}
      toolbar={<EntityActions entity={view.entity} />}
    >
      <Sections view={view} />
    </PageFrame>
  );
}

function Sections({ view }: { readonly view: EntityView }) {
  return (
    <div className={styles.page}>
      <Tallies view={view} />
      <div className={styles.about}>
        <Roles roles={view.entity.roles} />
        <Notes view={view} />
      </div>
      <Said view={view} />
      <Contacts view={view} />
      <Names view={view} />
      <Reasons reasons={view.reasons} />
      <Decisions decisions={view.decisions} />
    </div>
  );
}
