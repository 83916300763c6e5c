"""Runs the code cells of a notebook and prints what they show, as JSON.

Stand-ins for duckdb, pyspark and IPython answer the questions from a file; they refuse a release that is not there.
"""

import glob
import json
import os
import re
import sys
import types

with open(sys.argv[1], encoding="utf-8") as file:
    answers = json.load(file)
shown = []


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made
    return made


class Connection:
    def execute(self, sql):
        files = re.search(r"read_parquet\('([^']+)'", sql)
        if files:
            assert glob.glob(files[1], recursive=True), "no files: " + files[1]
        else:
            answer = answers[sql.strip()]
            self.description = [(column, None, None) for column in answer["columns"]]
            self.rows = answer["rows"]
        return self

    def fetchall(self):
        return [tuple(row) for row in self.rows]


class Frame:
    def __init__(self, answer):
        self.columns = answer["columns"]
        self.rows = answer["rows"]

    def collect(self):
        return self.rows


class Session:
    builder = read = property(lambda self: self)

    def config(self, name, value):
        return self

    def getOrCreate(self):
        return self

    def parquet(self, path):
        assert os.path.isdir(path), "no folder: " + path
        return self

    def createOrReplaceTempView(self, name):
        pass

    def sql(self, sql):
        return Frame(answers[sql.strip()])


module("duckdb", connect=Connection)
module("pyspark")
module("pyspark.sql", SparkSession=Session())
module("IPython")
module("IPython.display", HTML=str, display=shown.append)

with open(sys.argv[2], encoding="utf-8") as file:
    cells = json.load(file)["cells"]
names = {}
for cell in cells:
    if cell["cell_type"] == "code":
        exec("".join(cell["source"]), names)
print(json.dumps(shown))
