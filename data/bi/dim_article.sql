-- The articles that were read; their texts are left out.
-- from: articles
-- key: article_id
-- sorted: published_date, article_id
SELECT article_id, url, source_id, language, title, published_at, published_date, duplicate_group_id, is_duplicate
FROM articles
