"""What nbgrader needs to know of the problem sets; copied into a lecturer's course folder."""

c = get_config()  # noqa: F821  (nbgrader defines it)

c.ClearSolutions.code_stub = {
    "python": 'raise NotImplementedError("write your answer here, and delete this line")'
}
c.ClearSolutions.text_stub = "*Write your answer here.*"

c.Execute.timeout = 30  # seconds a cell; then it is interrupted, and the next one runs
c.OverwriteCells.add_missing_cells = True  # a test cell that a student deleted comes back

# Files called by number and set, as a learning platform may be told to: 1001_1-bouncing.ipynb
c.FileNameCollectorPlugin.named_regexp = r".*[/\\](?P<student_id>\d+)_.*?(?P<file_id>\d-[a-z-]+)"
