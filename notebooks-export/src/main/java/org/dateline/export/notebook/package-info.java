/** Notebooks with their answers: pages of words and questions, in the languages of Jupyter's kernels. */
package org.dateline.export.notebook;
