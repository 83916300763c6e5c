/** Article records as they come in, and the articles that they become. */
package org.dateline.article;
