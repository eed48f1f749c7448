/** Words that stand before or around the date of publication, in the languages of months.ts. */
export const PUBLISHED_WORDS: RegExp =
  /(?:publish|posted|post date|created|first aired|released?|issued|date|veröffentlicht|erstellt|erschienen|geschrieben|eingestellt|datum|wurde am|publié|paru|mis en ligne|publicado|publicada|fecha|data|pubblicato|gepubliceerd|geplaatst|publicerad|udgivet|publisert|julkaistu|opublikowano|dodano|vydáno|publikováno|objavljeno|megjelent|publicat|yayın|tarih|опубликован|дата|добавлен|опубліковано|публикувано|δημοσίευση|نشر|تاريخ|發布|发布|發表|时间|日期|公開|投稿|등록|입력)/i;

/** Words that tell of a later change. */
export const CHANGED_WORDS: RegExp =
  /(?:updated?|modified|changed|revised|edited|aktualisier|geändert|bearbeitet|letzte änderung|zuletzt|stand[ :]|mis à jour|modifié|actualizado|actualizada|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizováno|ažurirano|frissítve|actualizat|güncelle|обновлен|изменен|оновлено|ενημέρωση|更新|수정)/i;

/** Words of a date that is not the article's: an event, a term, a comment, a birth. */
export const OTHER_DATE_WORDS: RegExp =
  /(?:copyright|©|expires?|deadline|until|valid|gültig|bis zum|born|geboren|registriert|registered|joined|member since|mitglied seit|kommentar|comment|antwort|reply|says?:|sagt:|schrieb)/i;

/** Languages and regions that write the month before the day between slashes. */
export const MONTH_FIRST: RegExp = /^en(?:[-_](?:us|ph|bz))?$/i;
